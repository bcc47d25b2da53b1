import Model
import Testing

@Suite("Texts in several languages")
struct LocalizedTextTests {
  @Test("The first wanted language that there is, else what there is")
  func choice() throws {
    let text = try #require(LocalizedText([("ru", "Закупки"), ("kk", "Сатып алу")]))
    #expect(text.text(in: ["kk", "ru"]) == "Сатып алу")
    #expect(text.text(in: ["en", "ru"]) == "Закупки")
    #expect(text.text(in: ["fr"]) == "Закупки")
    #expect(LocalizedText("Procurement").text(in: ["kk"]) == "Procurement")
  }

  @Test("None is not a text")
  func none() {
    #expect(LocalizedText([]) == nil)
  }

  @Test("They are written as they were read")
  func json() throws {
    let text = try #require(LocalizedText([("ru", "Закупки"), ("en", "Procurement")]))
    #expect(text.json == ["ru": "Закупки", "en": "Procurement"])
    #expect(LocalizedText("Procurement").json == "Procurement")
  }
}
