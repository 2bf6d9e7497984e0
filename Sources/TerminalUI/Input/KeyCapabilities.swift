/// The terminfo names of keys. What a terminal's description says for them goes into ``KeySequences``.
public enum KeyCapabilities {
  public static let all: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter), ("kLFT5", .wordLeft), ("kRIT5", .wordRight), ("kLFT3", .wordLeft),
      ("kRIT3", .wordRight),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
