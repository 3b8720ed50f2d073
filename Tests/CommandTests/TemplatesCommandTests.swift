import Foundation
import TestSupport
import Testing

/// `exemplar templates`: the schema of a site, or the one that all sites have.
@Suite struct TemplatesCommandTests {
  private static let files = """
    -- content/site.yml --
    title: Trang thử
    base_url: https://example.vn/
    fields: {so_con: số, ghi_chu: chữ}
    -- content/site.thu.yml --
    fields: {chi_o_thu: ngày}
    -- content/data/chi-tieu.csv --
    Tên,Số
    A,1
    -- templates/strings/vi.yml --
    loi_chao: Xin chào
    """

  private func records(_ arguments: String..., in folder: String) throws -> [String: [String:
    String]]
  {
    let run = try run(
      exemplarPath, ["templates", "--format", "json"] + arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let schema = try JSONDecoder().decode(Schema.self, from: Data(run.output.utf8))
    return Dictionary(
      schema.records.map { record in
        (record.name, Dictionary(record.names.map { ($0.name, $0.type) }) { $1 })
      }
    ) { $1 }
  }

  @Test func showsASitesOwnFieldsDataAndWords() throws {
    let site = try TestSite(Self.files)
    for found in [
      try records(in: site.path), try records("-s", site.path, in: "/tmp"),
    ] {
      #expect(found["Custom"] == ["so_con": "float?", "ghi_chu": "text?"])
      #expect(found["Data"] == ["chi_tieu": "[data.chi_tieu[]]"])
      #expect(found["data.chi_tieu[]"] == ["ten": "text", "so": "text"])
      #expect(found["Strings"]?["loi_chao"] == "text")
      #expect(found["Strings"]?["home"] == "text")
      #expect(found["Profile"]?["title"] == "text")
    }
    let other = try records("--environment", "thu", in: site.path)
    #expect(other["Custom"] == ["chi_o_thu": "Date?"])
  }

  @Test func showsWhatAllSitesHaveWhereThereIsNone() throws {
    let folder = try TestFolder()
    let found = try records(in: folder.path)
    #expect(found["Custom"] == [:])
    #expect(found["Data"] == [:])
    #expect(found["Profile"]?["title"] == "text")
  }

  @Test func saysWhatIsWrongWithTheSite() throws {
    let site = try TestSite("-- content/data/x.json --\n{\n")
    let run = try exemplar("templates", in: site.path)
    #expect(run.status == 1)
    #expect(run.output.contains("Profile"))
    #expect(run.errors.contains("content/data/x.json:"))
    #expect(try exemplar("templates", "-s", "khong-co", in: site.path).status == 2)
    let empty = try exemplar("templates", "-s", "templates", in: site.path)
    #expect(empty.status == 1)
    #expect(empty.output == "")
    #expect(empty.errors.contains("site.configuration_missing"))
  }
}

private struct Schema: Decodable {
  struct Group: Decodable {
    let name: String
    let names: [Name]
  }

  struct Name: Decodable {
    let name: String
    let type: String
  }

  let records: [Group]
}
