import Glibc

/// Sockets on this machine's own address.
enum LoopbackSocket {
  /// Listens on a free port. The caller closes the descriptor.
  static func listen() throws -> (number: Int32, port: Int) {
    let number = try make()
    var address = address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withSocketAddress(&address) { pointer, size in
      bind(number, pointer, size) == 0 && Glibc.listen(number, 64) == 0
        && getsockname(number, pointer, &length) == 0
    }
    guard bound else {
      let failure = errno
      close(number)
      throw SystemFailure(step: "listen", number: failure)
    }
    return (number, Int(UInt16(bigEndian: address.sin_port)))
  }

  static func connect(port: UInt16) throws -> Descriptor {
    let number = try make()
    var address = address(port: port)
    let connected = withSocketAddress(&address) { Glibc.connect(number, $0, $1) == 0 }
    let failure = errno
    let descriptor = Descriptor(number)
    guard connected else { throw SystemFailure(step: "connect to port \(port)", number: failure) }
    return descriptor
  }

  /// The next connection, if one waits.
  static func accept(_ listener: Descriptor) -> Descriptor? {
    let number = Glibc.accept(listener.number, nil, nil)
    return number < 0 ? nil : Descriptor(number)
  }

  private static func make() throws -> Int32 {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard number >= 0 else { throw SystemFailure(step: "make a socket", number: errno) }
    return number
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private static func withSocketAddress(
    _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Bool
  ) -> Bool {
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
