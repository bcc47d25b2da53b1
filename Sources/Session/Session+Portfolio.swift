internal import Dashboard
internal import Files
internal import Glibc
internal import Model

/// Several dossiers: looking into each of them, and going from one to another.
extension Session {
  /// For so many milliseconds dossiers are looked into before keys are answered again.
  private static let share = 8

  /// Looks into some dossiers that nobody looked into yet, and shows what was found.
  mutating func lookIntoPortfolio() {
    let start = clocks.uptime()
    var glances: [Portfolio.Glanced] = []
    // Shown together: each would lay out the whole page anew.
    for path in state.portfolio?.waiting ?? [] where clocks.uptime() - start < Self.share {
      glances.append(Portfolio.Glanced(in: path, glance(at: path)))
    }
    if !glances.isEmpty { happen(.glanced(glances)) }
  }

  /// Takes in which dossiers changed while all of them are shown; whoever works on one is not woken up for
  /// the others.
  mutating func watchPortfolio() {
    guard state.showsPortfolio, let portfolio = state.portfolio else { return watchOfAll = nil }
    // From before they are looked into, so that nothing is missed.
    if watchOfAll == nil { watchOfAll = FoldersWatch(portfolio.folders) }
    let touched = watchOfAll?.drain() ?? []
    if !touched.isEmpty { happen(.touched(touched)) }
  }

  private mutating func glance(at path: String) -> Portfolio.Reading {
    guard DossierPlace(folder: path).isThere else { return .unreadable("its folder is gone") }
    do throws(OpenFailure) {
      let reading = try Self.reading(path)
      let dossier = dossier(reading.folder.catalogue, Journal(reading.events))
      return .read(
        Glance(
          dossier,
          leftOut: reading.folder.problems.count,
          newCount: newCount(in: dossier, at: reading.folder.place)
        )
      )
    } catch {
      return .unreadable(error.brief)
    }
  }

  /// How many entries of others came in since the user looked; at what nobody looked yet nothing is new.
  private mutating func newCount(in dossier: Dossier, at place: DossierPlace) -> Int {
    guard asOf == nil else { return 0 }
    let look = belongings.lastLook(at: dossier.catalogue.id, in: place)
    return dossier.newCount(
      since: look,
      for: [author() ?? belongings.accountName].compactMap(\.self)
    )
  }

  private static func reading(_ path: String) throws(OpenFailure) -> DossierFolder.Reading {
    let place = DossierPlace(folder: path)
    guard place.isThere else { throw .file(.cannotRead(path: path, code: ENOENT)) }
    return try DossierFolder.reading(place)
  }

  /// Opens another dossier in place of the one at the front, and keeps what was begun there.
  mutating func go(to destination: Destination) {
    if let job = jobs.toTakeIn {
      // What it reads is shown in the dossier that it was asked for at, to be looked through.
      let words = "\(job.errand.name) reads \(job.fileName) for \(folder.place.folder.lastStep)"
      return happen(.told("\(words), which cannot be left before; ^C ends it"))
    }
    do throws(OpenFailure) {
      let reading = try Self.reading(destination.folder)
      let lost = keepTexts()
      leaveLooking()
      (folder, settlesAt, toldWarnings) = (reading.folder, nil, [])
      let dossier = dossier(folder.catalogue, Journal(reading.events))
      watch = folder.watch(at: clocks.uptime())
      happen(.arrived(folder.arrival(dossier), showing: destination.subject))
      takeUpTexts()
      takeUpLook()
      if let lost { happen(.failed("what was begun is not kept for later: \(lost)")) }
    } catch {
      happen(.failed(error.description))
    }
  }
}

extension DossierFolder {
  /// It as a dossier that is shown.
  func arrival(_ dossier: Dossier) -> Desk.Arrival {
    Desk.Arrival(
      dossier,
      in: place.folder,
      copyName: place.isOwnCopy ? "your own copy" : place.folder.lastStep,
      problemCount: problems.count
    )
  }
}
