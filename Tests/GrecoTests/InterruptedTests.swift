import Testing

/// A document that takes another program, and a signal while that runs.
@Suite struct Interrupted {
  let home = Home()

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func `the other program ends, and nothing is left behind`(signal: String, status: Int) throws {
    let run = try home.shell(
      """
      mkdir bin temporary documents
      printf '#!/bin/sh\\necho $$ >~/other\\nkill -\(signal) $PPID\\nexec sleep 60\\n' >bin/pandoc
      chmod +x bin/pandoc
      export PATH=~/bin:$PATH TMPDIR=~/temporary
      cd documents
      "$greco" report -o report.docx || echo "status $?"
      kill -0 "$(cat ~/other)" 2>/dev/null && echo alive
      cd
      ls -A temporary documents
      """
    )
    #expect(run.out.contains("status \(status)"))
    #expect(!run.out.contains("alive"))
    #expect(!run.out.contains("greco") && !run.out.contains("report"))
    #expect(run.said.contains("nothing was written"))
  }

  @Test func `a pipe is written into and stays a pipe`() throws {
    let run = try home.shell(
      """
      mkfifo pipe
      cat pipe >there & "$greco" export csv -o pipe --force; wait
      test -p pipe && head -c 3 there
      """
    )
    #expect(run.out == "id,")
  }

  @Test func `what will be public, and what is chosen by what is not, is refused`() throws {
    #expect(try home.greco("--as-of", "2099-01-01", "export", "md", "--public").status == 64)
    #expect(try home.greco("export", "md", "--public", "--status", "none").status == 64)
    let told = try home.greco("export", "md", "--public", "--with-our-status", "--status", "none")
    #expect(told.status == 0 && !told.out.contains("nothing said"))
  }
}
