internal import Glibc
public import Model

/// A file that proves something, and what became of it since it was entered.
enum ProofFile {
  /// Larger ones would keep others waiting while they are read.
  private static let mostBytes = 64 << 20

  /// The fingerprint of a file at a path; nil where there is none that can be read, or it is very large.
  static func fingerprint(of path: String) -> String? {
    guard let status = try? SystemCalls.real.stat(path), status.kind == .plain,
      status.size <= mostBytes, let file = try? Descriptor(path, O_RDONLY, .real),
      let bytes = try? file.everything()
    else { return nil }
    return SHA256(of: bytes).hexadecimal
  }
}

extension EventDraft {
  /// The same; a proof that is the path of a file keeps the file's fingerprint.
  ///
  /// What takes back or amends has what it had.
  var fingerprinted: EventDraft {
    guard kind == EventKind.evidence.rawValue, of == nil,
      !others.contains(where: { $0.name == EventMember.sha256.rawValue }),
      let path = value.string, !path.contains("://"),
      let fingerprint = ProofFile.fingerprint(of: path)
    else { return self }
    var draft = self
    draft.others = others.setting(.sha256, to: .string(fingerprint))
    return draft
  }
}

extension Event {
  /// What became of the file that it names as a proof; nil where it is what it was, or never was a file.
  ///
  /// A path that does not begin at the root leads from where greco was started.
  public var proofLoss: ProofLoss? {
    guard let path = value.string, let known = fingerprint else { return nil }
    guard let now = ProofFile.fingerprint(of: path) else { return .gone }
    return now == known ? nil : .changed
  }

  /// Whether the file that it names as a proof is not there, which is seen without reading it.
  public var isProofGone: Bool {
    guard let path = value.string, fingerprint != nil else { return false }
    return (try? SystemCalls.real.stat(path))?.kind != .plain
  }
}

extension Dossier {
  /// The files that prove something on a recommendation and are not what they were, by the event that
  /// names each.
  public func lostProofs(on id: String) -> [EventID: ProofLoss] {
    let lost = files(provingOn: id).compactMap { proof in proof.proofLoss.map { (proof.id, $0) } }
    return Dictionary(lost) { first, _ in first }
  }
}

extension OpenDossier {
  /// The files that prove something and are not what they were when they were entered.
  public func lostProofs() -> [Problem] {
    let dossier = dossier()
    return dossier.recommendations.flatMap { dossier.files(provingOn: $0.id) }.compactMap { proof in
      proof.proofLoss.map {
        Problem(.warning, file: proof.value.string ?? "", "evidence on \(proof.on): \($0.words)")
      }
    }
  }
}
