import Glibc

/// The program: a composer on the screen, and its twin on the command line.
@main
enum ContactBatch {
  static func main() {
    exit(Program.run())
  }
}
