import Testing

@testable import Model

@Suite("What is an address on the web and nothing else")
struct WebAddressTests {
  @Test(
    "Addresses everybody can open",
    arguments: ["https://open.example", "HTTP://open.example/a@b?c#d", "https://қазақ.example/ә"]
  )
  func addresses(text: String) { #expect(text.isWebAddress) }

  @Test(
    "Paths, names to sign in with, other schemes, and anything beside the address",
    arguments: [
      "law.pdf", "/home/anna/law.pdf", "file:///home/anna/law.pdf", "http.pdf",
      "https:/open.example",
      "https://", "https:///home/anna", "https://anna@open.example",
      "https://anna:x@open.example/a",
      "https://open.example (ask Anna)", "https://open.example\nAnna", " https://open.example",
      "ftp://open.example", "", "https://HOST\\anna:x@open.example/a",
      "https://open.example\\@b.example/",
    ]
  )
  func others(text: String) { #expect(!text.isWebAddress) }
}
