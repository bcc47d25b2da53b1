internal import CSystem

/// The memory of this program.
public enum Memory {
  /// From now on gives large rooms back to the system when they are let go of, however large others were
  /// before: for a long piece of work that is done once, after which the program ends.
  public static func giveBackLargeRooms() { cs_give_back_rooms_from(1 << 20) }

  /// Gives back what many small things had that were let go of; it takes some milliseconds.
  public static func giveBackFreePages() { cs_give_back_free_pages() }
}
