import Entering
import Imports
import Model
import Testing

@testable import greco

/// What is entered is what was shown.
@Suite struct ShownProposals {
  private func proposal(_ values: String..., change: Proposed.Change = .new) throws -> Proposal {
    var proposal = Proposal()
    for (row, value) in values.enumerated() {
      let note = NoteDeed(try SaidText(value, of: "a note"), on: ["risks"])
      let place = Place.row(sheet: nil, row)
      proposal.proposed.append(Proposed("note", value, on: "risks", at: place, change, by: note))
    }
    return proposal
  }

  @Test func `more than was shown is not entered, nor something else`() throws {
    let shown = try proposal("One.", "Two.")
    #expect(shown.enters(nothingBeside: shown))
    #expect(try !proposal("One.", "Two.", "Three.").enters(nothingBeside: shown))
    #expect(try !proposal("One.", "Other.").enters(nothingBeside: shown))
    #expect(try !proposal("One.", change: .changed(from: "Zero.")).enters(nothingBeside: shown))
  }

  @Test func `what somebody entered meanwhile needs not be entered again`() throws {
    let shown = try proposal("One.", "Two.")
    #expect(try proposal("One.").enters(nothingBeside: shown))
    #expect(try proposal("One.", "Three.", change: .unchanged).enters(nothingBeside: shown))
  }
}
