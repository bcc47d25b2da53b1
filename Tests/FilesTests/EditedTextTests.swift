import Glibc
import Testing

@testable import Files

extension ProcessWide {
  /// Editors of every kind, played by a shell.
  @Suite struct EditedTexts {
    let scratch = Scratch()

    private func change(_ text: String, with script: String) throws -> EditedText.Outcome {
      let editor = scratch.path + "/editor"
      try Folder(path: scratch.path).writeNew("editor", [Array("#!/bin/sh\n\(script)\n".utf8)])
      chmod(editor, 0o700)
      var environment = Environment.current
      environment = Environment(
        variables: ["PATH": environment["PATH"] ?? "", "EDITOR": editor, "TMPDIR": scratch.path]
      )
      return EditedText.change(text, environment: environment)
    }

    /// What is left beside the editor itself.
    private var left: [String] {
      get throws { try Folder(path: scratch.path).names().filter { $0 != "editor" } }
    }

    @Test func `a text is taken and nothing stays`() throws {
      let outcome = try change(
        "old",
        with: #"printf '\357\273\277new\r\nlines\r\n' >"$1"; cp "$1" "$1~""#
      )
      #expect(outcome == EditedText.Outcome(text: "new\nlines\n"))
      #expect(try left.isEmpty)
    }

    @Test(arguments: [
      ("exit 1", EditedText.Failure.ended(1)), ("kill -9 $$", .ended(137)),
      ("kill -1 $$", .ended(129)),
    ])
    func `what was written before a bad end is given back`(
      end: String,
      failure: EditedText.Failure
    ) throws {
      let outcome = try change("old", with: "echo more >>\"$1\"; \(end)")
      #expect(outcome == EditedText.Outcome(text: "old\nmore\n", failure: failure))
      #expect(try left.isEmpty)
    }

    @Test func `an editor that is left without saving leaves nothing`() throws {
      let outcome = try change("old", with: "exit 1")
      #expect(outcome == EditedText.Outcome(failure: .ended(1)))
      #expect(outcome.description == "the editor ended with status 1; nothing was taken")
      #expect(try left.isEmpty)
    }

    @Test(arguments: [".note.txt.swp", ".note.txt.swo", "note.txt.save", "#note.txt#", "note.txt~"])
    func `what an editor recovers from stays, and its folder is named`(name: String) throws {
      let outcome = try change("", with: "echo lost >\"$(dirname \"$1\")/\(name)\"; kill -1 $$")
      let folder = try #require(outcome.folder)
      #expect(outcome.text == nil && outcome.description.contains(folder))
      #expect(try Folder(path: folder).names().contains(name))
    }

    @Test func `what is no text stays, however the editor ended`() throws {
      let outcome = try change("", with: #"printf '\377' >"$1""#)
      #expect(outcome.failure == .noText && outcome.folder != nil)
      #expect(try left.count == 1)
    }

    @Test func `an editor that is not done with its file is not waited out`() throws {
      let outcome = try change("", with: #"echo text >"$1"; touch "$(dirname "$1")/.note.txt.swp""#)
      #expect(outcome.failure == .unfinished && outcome.text == "text\n" && outcome.folder != nil)
    }

    @Test func `a file that is gone and an editor that is not there`() throws {
      #expect(try change("", with: #"rm "$1""#).failure == .gone)
      let environment = Environment(
        variables: ["PATH": "/usr/bin:/bin", "EDITOR": "no-such-editor", "TMPDIR": scratch.path]
      )
      #expect(EditedText.change("", environment: environment).failure == .noEditor)
      #expect(try left == ["editor"] || left.isEmpty)
    }
  }
}
