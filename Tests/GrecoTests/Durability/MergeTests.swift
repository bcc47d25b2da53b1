import Files
import Testing

@testable import Model

/// Two clones of a dossier, put together by git, which knows nothing of locks and replaces files.
@Suite(.serialized) struct MergeTests {
  let home = Home()

  /// Two clones in which different things were said, and the same thing differently.
  private static let clones = """
    export GIT_CONFIG_GLOBAL=$HOME/gitconfig
    git config --global user.name T; git config --global user.email t@example.org
    git config --global pull.rebase false; git config --global init.defaultBranch main
    git config --global gc.auto 0
    git init -q ann; cd ann
    echo 'journal.jsonl merge=union' >.gitattributes
    "$greco" --dossier . set training partly --by First 2>/dev/null
    git add .; git commit -qm first; cd ..; git clone -q ann bob
    "$greco" --dossier ann set training impl --by Ann 2>/dev/null
    "$greco" --dossier ann note immunities "from Ann" --by Ann 2>/dev/null
    "$greco" --dossier bob set training not --by Bob 2>/dev/null
    "$greco" --dossier bob measure procurement "from Bob" --by Bob 2>/dev/null
    for name in ann bob; do git -C $name commit -qam $name; done
    """

  @Test("Merged by git, both clones have everything, in the same order")
  func bothWays() throws {
    let run = try home.shell(
      Self.clones + """

        cp -r ann other
        git -C ann pull -q ../bob main
        git -C bob pull -q ../other main
        for name in ann bob; do
          "$greco" check $name
          "$greco" --dossier $name log --json >$name.log
        done
        cmp ann.log bob.log && wc -l <ann.log
        """
    )
    #expect(run.status == 0, "\(run)")
    #expect(run.out.contains("ann: sound") && run.out.contains("bob: sound"), "\(run.out)")
    #expect(run.out.hasSuffix("\n5\n"))
    #expect(try home.json("show", "training", "--dossier", home("ann"))["conflict"] == true)
  }

  @Test("A merge under an open dashboard costs neither what is merged nor what is typed")
  func underADashboard() throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.enter("greco=\(Built.greco)\n\(Self.clones)\nclear; $greco --dossier ann")
    try terminal.waitFor("✓ ● Training of prosecutors")
    try terminal.press("6", "n")
    try terminal.waitFor("Note on Public procurement")
    try terminal.type("typed meanwhile")
    let pull = ["git", "-C", terminal.home + "/ann", "pull", "-q", "../bob", "main"]
    let variables = ["HOME": terminal.home, "GIT_CONFIG_GLOBAL": terminal.home + "/gitconfig"]
    let path = ["PATH": Environment.current["PATH"] ?? ""]
    let merge = try Program.run(
      pull,
      environment: Environment(variables: variables.merging(path) { $1 })
    )
    #expect(merge.status == 0, "\(String(decoding: merge.messages, as: UTF8.self))")
    let screen = try terminal.waitFor("▲")
    #expect(screen.contains("Note on Public procurement: typed meanwhile"))
    try terminal.press("Enter")
    try terminal.waitFor("Public procurement: noted · saved")
    let log = try home.greco("log", "--json", "--dossier", terminal.home + "/ann").out
    #expect(log.split(separator: "\n").count == 6)
    #expect(try home.greco("check", terminal.home + "/ann").out.contains(": sound"))
  }
}
