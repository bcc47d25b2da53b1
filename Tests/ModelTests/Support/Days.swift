import Model
import Testing

/// A day that a test takes for granted.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A partial day that a test takes for granted.
func partialDay(_ text: String) throws -> PartialDay { try #require(PartialDay(text)) }

/// A moment that a test takes for granted.
func moment(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }
