import Testing

@testable import Model
@testable import Reports

/// Several dossiers on one page.
@Suite struct PortfolioPages {
  private func export(_ id: String, extent: Extent = .whole) throws -> Export {
    var dossier = try Sample.dossier("2026-01-25")
    var catalogue = dossier.catalogue
    catalogue.id = id
    dossier = Dossier(catalogue, dossier.journal, today: dossier.day, local: .utc)
    switch extent {
    case .whole: return Export(dossier)
    case .published: return Export(dossier.published(withOurStatus: false))
    case .publishedWithOurStatus: return Export(dossier.published(withOurStatus: true))
    }
  }

  private func page(_ ids: [String], extent: Extent = .whole) throws -> String {
    Export.document(of: try ids.map { try export($0, extent: extent) }).html.joined()
  }

  private func values(of attribute: String, in page: String) -> [Substring] {
    page.components(behind: " \(attribute)=\"").map { $0.prefix { $0 != "\"" } }
  }

  @Test(arguments: Extent.allCases, [["a", "b"], ["a", "a"], ["dossiers", "a", "a-judges"]])
  func `every name for links is there once, and every link leads to one`(
    extent: Extent,
    ids: [String]
  ) throws {
    let page = try page(ids, extent: extent)
    let names = values(of: "id", in: page)
    #expect(Set(names).count == names.count)
    let links = values(of: "href", in: page).filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
    #expect(!links.isEmpty && Set(links).isSubset(of: names))
    let labels = values(of: "aria-labelledby", in: page).flatMap { $0.split(separator: " ") }
    #expect(labels.count == 2 * ids.count && Set(labels).isSubset(of: names))
  }

  @Test func `it begins with a line for each, which leads to all that is in it`() throws {
    let page = try page(["a", "b"])
    let table = try #require(page.components(behind: "<tbody>").first)
    let rows = table.prefix(upTo: try #require(table.firstRange(of: "</tbody>")).lowerBound)
    #expect(rows.ranges(of: "<tr>").count == 2)
    #expect(rows.contains("href=\"#a\"") && rows.contains("href=\"#b\""))
    #expect(rows.contains("<strong>CONFIDENTIAL</strong>"))
    #expect(rows.contains("data-column=\"Needs you\""))
    #expect(page.contains("CONFIDENTIAL</strong> 2 of the 2 dossiers, which each say so"))
    #expect(page.ranges(of: "are confidential.").count == 2)
    #expect(page.ranges(of: "This is neither GRECO\u{2019}s").count == 2)
  }

  @Test func `what the authorities alone know is not in the public one`() throws {
    let page = try page(["a", "b"], extent: .published)
    for heading in ["Late", "Needs you", "We", "Due"] {
      #expect(!page.contains(">\(heading)</th>"), "\(heading)")
    }
    #expect(try self.page(["a", "b"], extent: .publishedWithOurStatus).contains(">We</th>"))
  }

  @Test func `one is the page that it is by itself`() throws {
    let alone: String = try export("a").document.html.joined()
    #expect(try page(["a"]) == alone)
    #expect(alone.contains("id=\"judges\"") && alone.contains("id=\"strips-title\""))
  }
}

extension String {
  /// What stands behind each place where a text occurs.
  fileprivate func components(behind text: String) -> [Substring] {
    ranges(of: text).map { self[$0.upperBound...] }
  }
}
