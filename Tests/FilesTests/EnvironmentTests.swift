import Testing

@testable import Files

@Suite struct Environments {
  @Test(arguments: [
    (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d"),
    (["XDG_DATA_HOME": "d", "HOME": "/h"], "/h/.local/share"),
    (["XDG_DATA_HOME": "", "HOME": "/h/"], "/h/.local/share"),
    (["HOME": "/h"], "/h/.local/share"),
  ])
  func `data has its home`(variables: [String: String], home: String) {
    #expect(Environment(variables: variables).dataHome == home)
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "relative"]])
  func `without HOME the list of accounts knows`(variables: [String: String]) {
    let home = Account.current?.home
    let environment = Environment(variables: variables)
    #expect(environment.dataHome == home.map { "\($0)/.local/share" })
    #expect(environment.configHome == home.map { "\($0)/.config" })
  }

  @Test func `colour and terminal`() {
    #expect(Environment(variables: ["NO_COLOR": "1"]).noColor)
    #expect(!Environment(variables: ["NO_COLOR": ""]).noColor)
    #expect(Environment(variables: [:]).isDumb)
    #expect(Environment(variables: ["TERM": ""]).isDumb)
    #expect(Environment(variables: ["TERM": "dumb"]).isDumb)
    #expect(!Environment(variables: ["TERM": "xterm"]).isDumb)
  }

  @Test(arguments: [
    ("Aigerim Sadykova,,,", "Aigerim Sadykova"), (",,,", nil), ("", nil), ("& Smith", "Ann Smith"),
  ])
  func `the account's name is before the first comma`(gecos: String, name: String?) {
    #expect(Account.name(gecos: gecos, login: "ann") == name)
  }
}
