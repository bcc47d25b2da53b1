public import Model

/// What is known of the dossier at the front, as if it were the state's own.
extension State {
  /// The dossier at the front, and how it is looked at.
  public internal(set) var desk: Desk {
    _read { yield front.value }
    _modify { yield &front.value }
  }
  /// The dossier as it is shown.
  public internal(set) var dossier: Dossier {
    _read { yield desk.dossier }
    _modify { yield &desk.dossier }
  }
  var edition: Edition { desk.edition }
  var present: Dossier? {
    _read { yield desk.present }
    _modify { yield &desk.present }
  }
  var greeting: String? {
    _read { yield desk.greeting }
    _modify { yield &desk.greeting }
  }
  var panes: [PaneContent] {
    _read { yield desk.panes }
    _modify { yield &desk.panes }
  }
  var summary: Summary {
    _read { yield desk.summary }
    _modify { yield &desk.summary }
  }
  var searchTexts: SearchTexts? {
    _read { yield desk.searchTexts }
    _modify { yield &desk.searchTexts }
  }
  var selection: Selection {
    _read { yield desk.selection }
    _modify { yield &desk.selection }
  }
  var absence: Absence? {
    _read { yield desk.absence }
    _modify { yield &desk.absence }
  }
  var offsets: [Int] {
    _read { yield desk.offsets }
    _modify { yield &desk.offsets }
  }
  var themeOffsets: [String: Int] {
    _read { yield desk.themeOffsets }
    _modify { yield &desk.themeOffsets }
  }
  var layers: [Layer] {
    _read { yield desk.layers }
    _modify { yield &desk.layers }
  }
  var page: Page? {
    _read { yield desk.page }
    _modify { yield &desk.page }
  }
  var absenceBelow: Absence? {
    _read { yield desk.absenceBelow }
    _modify { yield &desk.absenceBelow }
  }
  var prompt: Prompt? {
    _read { yield desk.prompt }
    _modify { yield &desk.prompt }
  }
  var waiting: Prompt? {
    _read { yield desk.waiting }
    _modify { yield &desk.waiting }
  }
  var proofsSeen: State.ProofsSeen? {
    _read { yield desk.proofsSeen }
    _modify { yield &desk.proofsSeen }
  }
  var lostProofs: Set<EventID> {
    _read { yield desk.lostProofs }
    _modify { yield &desk.lostProofs }
  }
  var composesAnew: Bool {
    _read { yield desk.composesAnew }
    _modify { yield &desk.composesAnew }
  }
  /// What recommendations have to be like to be shown.
  public internal(set) var filter: Filter {
    _read { yield desk.filter }
    _modify { yield &desk.filter }
  }
  var narrowing: Narrowing? {
    _read { yield desk.narrowing }
    _modify { yield &desk.narrowing }
  }
  var staying: Set<String> {
    _read { yield desk.staying }
    _modify { yield &desk.staying }
  }
  var wanted: Wanted? {
    _read { yield desk.wanted }
    _modify { yield &desk.wanted }
  }
  var sort: Sort {
    _read { yield desk.sort }
    _modify { yield &desk.sort }
  }
  var marks: Set<String> {
    _read { yield desk.marks }
    _modify { yield &desk.marks }
  }
  var message: Message? {
    _read { yield desk.message }
    _modify { yield &desk.message }
  }
  var isNewsTold: Bool {
    _read { yield desk.isNewsTold }
    _modify { yield &desk.isNewsTold }
  }
  var arrivals: Arrivals {
    _read { yield desk.arrivals }
    _modify { yield &desk.arrivals }
  }
  var drafts: [DraftKey: [String]] {
    _read { yield desk.drafts }
    _modify { yield &desk.drafts }
  }
  var editorFolders: [String] {
    _read { yield desk.editorFolders }
    _modify { yield &desk.editorFolders }
  }
  var knowsWhatIsLeft: Bool {
    _read { yield desk.knowsWhatIsLeft }
    _modify { yield &desk.knowsWhatIsLeft }
  }
  /// How many entries of the files cannot be read.
  public internal(set) var problemCount: Int {
    _read { yield desk.problemCount }
    _modify { yield &desk.problemCount }
  }
  /// Why the dossier cannot be read any more; nil while it can.
  public internal(set) var outage: Outage? {
    _read { yield desk.outage }
    _modify { yield &desk.outage }
  }
  var begunImport: Importing? {
    _read { yield desk.begunImport }
    _modify { yield &desk.begunImport }
  }
  var unsaved: Prompt? {
    _read { yield desk.unsaved }
    _modify { yield &desk.unsaved }
  }
  /// What users did, up to this day: the only journal there is in memory.
  public var journal: Journal { desk.journal }
  /// That something of the files cannot be read.
  var leftOutMessage: Message? { desk.leftOutMessage }
}
