import Dashboard
import Model

extension Preferences {
  /// Takes over what was changed in the dashboard.
  mutating func keep(_ preference: Preference) {
    switch preference {
    case .palette(let name): palette = name
    case .language(let language): self.language = language
    case .name(let name): self.name = name
    case .institution(let id): institution = id
    case .sort(let sort): self.sort = sort
    case .mouse(let isOurs): mouse = isOurs
    case .sync(let moments): sync = moments
    }
  }
}
