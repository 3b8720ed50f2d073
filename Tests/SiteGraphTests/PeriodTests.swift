import Content
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

@Suite struct PeriodTests {
  private let register = """
    - {slug: 2022-2025, title: Giai đoạn 2022 – 2025, start: 01/01/2022, end: 31/12/2025}
    - {slug: nua-dau, title: Nửa đầu 2026, start: 01/01/2026, end: 30/06/2026}
    """

  private func periods(_ text: String?) -> [String] {
    let site = LinkedSite(["a": profileText(["giai_doan": text])], periods: register)
    #expect(site.findings == [])
    return (site.profile("a")?.periods ?? []).map { "\($0.slug) \($0.title)" }
  }

  @Test(arguments: [
    ("2022-2025", ["2022-2025 Giai đoạn 2022 – 2025"]),
    ("2022 – 2025", ["2022-2025 Giai đoạn 2022 – 2025"]),
    ("2022—2025", ["2022-2025 Giai đoạn 2022 – 2025"]),
    ("Giai đoạn 2022 – 2025", ["2022-2025 Giai đoạn 2022 – 2025"]),
    ("2016 - 2020", ["2016-2020 Giai đoạn 2016 – 2020"]),
    ("2024", ["2024 Năm 2024"]), ("tháng 6/2024", ["2024-06 Tháng 6/2024"]),
    ("quý II/2024", ["2024-quy-2 Quý II/2024"]), ("Nửa đầu 2026", ["nua-dau Nửa đầu 2026"]),
    ("[2024, 2025]", ["2025 Năm 2025", "2024 Năm 2024"]),
    ("[2024, năm 2024]", ["2024 Năm 2024"]), (nil, ["2026 Năm 2026"]),
  ])
  func areRegisteredOnesOrAsTyped(text: String?, expected: [String]) {
    #expect(periods(text) == expected)
  }

  @Test func unknownPeriodsAreReported() {
    let site = LinkedSite(["a": profileText(["giai_doan": "một thời"])], periods: register)
    #expect(site.findings == ["reference.unknown content/profiles/a.md:15:12"])
    let reversed = LinkedSite(["a": profileText(["giai_doan": "2025-2022"])], periods: register)
    #expect(reversed.findings == ["content.years_reversed content/profiles/a.md:15:12"])
  }

  @Test func aCampaignHasPagesForItsPeriodsOnceThereAreSeveral() throws {
    let one = LinkedSite(["a": profileText(["giai_doan": "2024"])])
    #expect(one.campaign("nguoi-tot-viec-tot")?.periods.isEmpty == true)
    let two = LinkedSite([
      "a": profileText(["giai_doan": "2024"]), "b": profileText(["giai_doan": "[2024, 2025]"]),
    ])
    let periods = try #require(two.campaign("nguoi-tot-viec-tot")?.periods)
    #expect(
      periods.map(\.address) == [
        "/phong-trao/nguoi-tot-viec-tot/2025/", "/phong-trao/nguoi-tot-viec-tot/2024/",
      ])
    #expect(periods.map { $0.profiles.map { two.slugs[$0] } } == [["b"], ["a", "b"]])
  }
}
