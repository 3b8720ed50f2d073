import Testing

@testable import bench

/// What other programs count, read.
@Suite struct ProfileTests {
  @Test func ownCostsAreSummedByPart() {
    let profile = InstructionProfile(
      """
      events: Ir
      fn=(1) $s8Building4planyyF
      10 100
      +1 5
      cfn=(2) swift_retain
      calls=3 20
      +2 900
      * 7
      fn=(2)
      20 900
      fn=(3) $s8Building5otheryyF
      -1 1
      fn=(4) cmark_node_new
      1 40
      """)
    #expect(
      profile.parts == [
        .init(name: "counting references", instructions: 900),
        .init(name: "`Building`", instructions: 113),
        .init(name: "cmark-gfm", instructions: 40),
      ])
    #expect(profile.total == 1053)
  }

  @Test func systemCallsAreCountedByName() {
    let calls = SystemCalls(
      """
      % time     seconds  usecs/call     calls    errors syscall
      ------ ----------- ----------- --------- --------- ------------------
       96.66    0.042172           5      7054        17 newfstatat
        0.57    0.000248          10        23           getdents64
      ------ ----------- ----------- --------- --------- ------------------
      100.00    0.043000           5      7077        17 total
      """)
    #expect(calls.counts == ["newfstatat": 7054, "getdents64": 23])
  }
}
