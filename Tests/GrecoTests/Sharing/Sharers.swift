import Files
import Testing

/// Two people who share a dossier by way of a folder, each with a copy: `ann` and `bob`, and `hub` between them.
final class Sharers {
  let home = Home()

  init() throws {
    let made = try home.shell(
      """
      git config --global user.name T; git config --global user.email t@example.org
      git config --global pull.rebase false
      "$greco" init ann
      "$greco" --dossier ann set training partly --by Ann
      "$greco" --dossier ann share hub --yes
      "$greco" join hub bob
      """
    )
    try #require(made.status == 0, "\(made)")
  }

  /// Runs a script where the copies are; `a` and `b` are the program with Ann's dossier and with Bob's.
  func shell(
    _ script: String,
    in wrapper: [String] = [],
    variables: [String: String] = [:]
  ) throws -> Home.Run {
    try home.shell(
      """
      a() { "$greco" --dossier "$HOME/ann" "$@" && s=0 || s=$?; return $s; }
      b() { "$greco" --dossier "$HOME/bob" "$@" && s=0 || s=$?; return $s; }
      status() { "$@" && echo "status 0" || echo "status $?"; }
      \(script)
      """,
      in: wrapper,
      variables: variables
    )
  }

  /// Whether both copies and what is between them are sound and the same, and nothing is left lying about.
  func expectTogether() throws {
    let run = try shell(
      """
      for copy in ann bob; do
        git -C $copy status --porcelain --ignored
        git -C $copy fsck --strict --no-dangling
        find $copy -name '*.lock' -o -name '*greco-*'
      done
      git -C hub fsck --strict --no-dangling
      cmp ann/journal.jsonl bob/journal.jsonl
      a export json >ann.json; b export json >bob.json; cmp ann.json bob.json
      test "$(git -C ann rev-parse main)" = "$(git -C hub rev-parse main)"
      """
    )
    #expect(run.status == 0 && run.out.isEmpty, "\(run)")
  }
}
