import Glibc

/// The program: a composer on the screen, and its twin on the command line.
@main
enum ContactBatch {
  static func main() {
    if let shortage = ProcessLimits.shortage() { exit(Program.refuse(shortage)) }
    exit(Program.run())
  }
}
