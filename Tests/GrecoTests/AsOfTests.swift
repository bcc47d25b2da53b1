import Testing

@testable import Model

@Suite struct AsOf {
  let home = Home()

  @Test func `in October 2024 the next report was due in 364 days`() throws {
    let stats = try home.json("stats", "--as-of", "2024-10-01")
    #expect(stats["issued"] == 27 && stats["described"] == 20)
    #expect(stats["findings"]?["satisfactory"] == 4 && stats["findings"]?["outstanding"] == 23)
    #expect(stats["deadline"]?["due"] == "2025-09-30")
    #expect(stats["deadline"]?["basis"] == "inferred")
    #expect(stats["deadline"]?["days"] == 364)
    #expect(stats["deadline"]?["elapsed"] == .number("0.3358"))
    #expect(stats["deadline"]?["state"] == "open")
    let line = try home.greco("stats", "--line", "--as-of", "2024-10-01").out
    #expect(line.hasSuffix(" (inferred), in about 364 days\n"))
  }

  @Test func `at the start of 2023 there were no findings`() throws {
    let stats = try home.json("stats", "--as-of", "2023-01-01")
    #expect(stats["findings"]?["report"] == .null)
    #expect(stats["findings"]?["satisfactory"] == 0 && stats["findings"]?["outstanding"] == 0)
    #expect(stats["deadline"]?["due"] == "2023-09" && stats["deadline"]?["state"] == "open")
    let list = try home.json("list", "--as-of", "2023-01-01").elements ?? []
    #expect(list.count == 20)
    #expect(list.allSatisfy { $0["finding"] == .null && $0["findings"] == [] })
  }

  @Test func `in November 2026 the date is past and nothing is called missed`() throws {
    let stats = try home.json("stats", "--as-of", "2026-11-23")
    #expect(stats["deadline"]?["state"] == "past" && stats["deadline"]?["days"] == -419)
    #expect(stats["deadline"]?["elapsed"] == 1)
    let plain = try home.greco("--as-of", "2026-11-23").out
    #expect(plain.contains(", about 419 days ago; no later public report in this dossier."))
    #expect(!plain.contains("missed") && !plain.contains("late,"))
  }

  @Test func `what was entered later is not there yet`() throws {
    _ = try home.greco("set", "training", "not", "--by", "Ann")
    #expect(try home.json("show", "training")["status"] == "not-implemented")
    #expect(try home.json("show", "training", "--as-of", "2025-01-01")["status"] == .null)
    #expect(try home.greco("log", "--as-of", "2025-01-01", "--json").out.isEmpty)
  }
}
