import Model
import Testing

/// What GRECO found report by report, counted, and what we say beside it.
@Suite struct OverviewTests {
  private func scene(_ id: String, found statuses: [Status]) throws -> Scene {
    var scene = try Scene.numbered()
    let reports = scene.catalogue.reports.map(\.id)
    let recommendations = scene.catalogue.themes[0].recommendations
    let place = try #require(recommendations.firstIndex { $0.id == id })
    let model = try #require(recommendations[place].findings.first)
    scene.catalogue.themes[0].recommendations[place].findings = zip(reports, statuses).map {
      var finding = model
      (finding.report, finding.status) = ($0, $1)
      return finding
    }
    return scene
  }

  @Test func `what a later report did not look at stands as it was found before`() throws {
    let reports = ReportFindings.all(in: try Scene.numbered().on("2026-10-01"))
    #expect(reports.map(\.report.id) == ["first", "second"])
    #expect(reports.map(\.own) == [2, 1])
    #expect(reports[0].findings == [.partlyImplemented: 1, .notImplemented: 1])
    #expect(reports[1].findings == [.implemented: 1, .notImplemented: 1])
    #expect(reports.map(\.unfound) == [1, 1])
    #expect(reports.map(\.satisfactory) == [0, 1])
    #expect(reports.map(\.forward) == [[], ["asset-declarations"]])
  }

  @Test func `a report's own totals are over all that were issued`() throws {
    var scene = try Scene.numbered()
    scene.catalogue.reports[1].totals = [.implemented: 2, .notImplemented: 2]
    let report = try #require(ReportFindings.all(in: try scene.on("2026-10-01")).last)
    #expect(report.findings == [.implemented: 2, .notImplemented: 2])
    #expect(report.among == 5 && report.unfound == 1)
    // Of some of them the totals say nothing.
    let some = ReportFindings.all(in: try scene.on("2026-10-01"), of: ["judges", "lobbying"])
    #expect(some.last?.findings == [.notImplemented: 1])
    #expect(some.last?.unfound == 1 && some.last?.own == 0)
  }

  @Test func `a step back is named, a grade that becomes known is no step`() throws {
    let back = try scene("judges", found: [.partlyImplemented, .notImplemented])
    #expect(ReportFindings.all(in: try back.on("2026-10-01"))[1].back == ["judges"])
    let known = try scene("judges", found: [.outstanding, .partlyImplemented])
    let report = ReportFindings.all(in: try known.on("2026-10-01"))[1]
    #expect(report.back.isEmpty && report.forward == ["asset-declarations"])
    #expect(try known.on("2026-10-01").course(of: "judges").lastChange?.passage == .known)
  }

  @Test func `what two entries stand to is no step`() throws {
    var scene = try Scene.numbered()
    var bolat = scene.anna.copied(to: "Bolat")
    let before = try scene.on("2026-11-01")
    scene.anna.enter(before.drafting(finding: .implemented, on: "judges", in: "second"))
    bolat.enter(before.drafting(finding: .partlyImplemented, on: "judges", in: "second"))
    scene.anna.merge(bolat)
    let report = ReportFindings.all(in: try scene.on("2026-11-01"))[1]
    #expect(report.contested == 1 && report.own == 2)
    #expect(report.forward == ["asset-declarations"] && report.back.isEmpty)
  }

  @Test func `a course is of the reports adopted by the day, and of the whole`() throws {
    let dossier = try Scene.numbered().on("2025-01-01", asOf: true)
    #expect(dossier.course(of: "asset-declarations").steps.map(\.status) == [.partlyImplemented])
    #expect(dossier.course(of: "lobbying").steps.isEmpty)
    #expect(dossier.course(of: "no such").steps.isEmpty)
    let now = try Scene.numbered().on("2026-10-01").course(of: "asset-declarations")
    #expect(now["second"]?.passage == .forward && now["third"] == nil)
  }

  @Test(arguments: ["2023-01-01", "2025-01-01", "2026-10-01"])
  func `the last report and our strip are those of the counts`(_ day: String) throws {
    for var scene in [try Scene.numbered(), try Scene.shipped()] {
      let id = scene.catalogue.themes[0].recommendations[0].id
      var bolat = scene.anna.copied(to: "Bolat")
      scene.anna.say(.implemented, on: id)
      bolat.say(.notImplemented, on: id)
      scene.anna.merge(bolat)
      try scene.itIs("2023-01-01T00:00:00Z")
      let dossier = try scene.on(day)
      let (overview, statistics) = (Overview(dossier), Statistics(dossier))
      let last = overview.reports.last { !$0.isSilent }
      #expect(last?.findings ?? [:] == statistics.findings)
      #expect(last.map(\.unfound) ?? statistics.unfound == statistics.unfound)
      #expect(overview.said == statistics.said && overview.unsaid == statistics.unsaid)
      #expect(overview.described == statistics.described)
      #expect(overview.contested == 1)
      let ofAll = Overview(dossier, of: dossier.recommendations.map(\.id))
      #expect(ofAll.said == overview.said && ofAll.described == overview.described)
    }
  }
}
