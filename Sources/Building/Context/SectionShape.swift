import Content
import Templating

/// A part of a page, of whichever kind of page.
struct SectionView: Sendable {
  let name: String
  let title: String?
  let limit: Int?

  init<Name: RawRepresentable<String>>(_ section: PageSection<Name>) {
    name = section.name.rawValue
    title = section.title
    limit = section.limit
  }
}

let sectionsShape = Shape<PageSections>(
  "Sections", "Mỗi loại trang có những mục nào, theo thứ tự.", "Which parts pages have, in order.",
  [
    .init("home", .list(.record("Section")), "Trang chủ", "The home page") { sections, views in
      sectionShape.list(sections.home.map { SectionView($0) }, views)
    },
    .init("profile", .list(.record("Section")), "Trang một bài", "A profile's page") {
      sections, views in
      let leading: Set<ProfileSection> = [.related, .sameUnit]
      return sectionShape.list(
        sections.profile.filter {
          views.configuration.showsRelated || !leading.contains($0.name)
        }.map { SectionView($0) }, views)
    },
    .init("campaign", .list(.record("Section")), "Trang phong trào", "A campaign's page") {
      sections, views in sectionShape.list(sections.campaign.map { SectionView($0) }, views)
    },
  ])

let sectionShape = Shape<SectionView>(
  "Section", "Một mục của trang.", "A part of a page.",
  [
    .init("name", .string, "Tên: `featured`, `awards` …", "Its name: `featured`, `awards` …") {
      section, _ in .string(section.name)
    },
    .init("title", .optional(.string), "Tiêu đề riêng", "A heading of its own") { section, _ in
      Value(section.title)
    },
    .init("limit", .optional(.int), "Nhiều nhất bao nhiêu", "How many at most") { section, _ in
      Value(section.limit)
    },
  ])
