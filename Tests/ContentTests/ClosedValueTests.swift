import Diagnostics
import Testing

@testable import Content

@Suite struct ClosedValueTests {
  @Test(arguments: [
    ("Cá nhân", ProfileKind.individual), ("ca_nhan", .individual), ("individual", .individual),
    ("TẬP THỂ", .collective), ("Mô hình, cách làm hay", .model), ("cách làm hay", .model),
    ("sản phẩm", .work), ("Phần việc", .work), ("công trình", .work),
  ])
  func readsKinds(word: String, kind: ProfileKind) {
    #expect(ProfileKind.closedList.value(spelled: word) == kind)
  }

  @Test(arguments: [
    ("nháp", ProfileStatus.draft), ("đăng ký", .registered), ("đã đăng ký", .registered),
    ("gửi duyệt", .submitted), ("đã gửi", .submitted), ("đang xét", .inReview),
    ("chờ duyệt", .inReview), ("trả lại", .returned), ("duyệt", .approved),
    ("đã duyệt", .approved), ("đăng", .published), ("đã đăng", .published),
    ("xuất bản", .published), ("không chọn", .rejected), ("gỡ", .withdrawn),
    ("đã gỡ", .withdrawn), ("hết hạn", .expired), ("in_review", .inReview),
  ])
  func readsStatuses(word: String, status: ProfileStatus) {
    #expect(ProfileStatus.closedList.value(spelled: word) == status)
  }

  @Test func readsTheOtherListsOfTheDomainDocument() {
    #expect(Genre.closedList.value(spelled: "Gương điển hình tiên tiến") == .exemplar)
    #expect(Genre.closedList.value(spelled: "Người tốt, việc tốt") == .goodDeed)
    #expect(AchievementType.closedList.value(spelled: "đột xuất") == .unexpected)
    #expect(WorkerGroup.closedList.value(spelled: "viên chức") == .publicEmployee)
    #expect(CollectiveType.closedList.value(spelled: "Phòng, ban, tổ sản xuất") == .department)
    #expect(CollectiveType.closedList.value(spelled: "CLB, nhóm") == .club)
    #expect(CampaignType.closedList.value(spelled: "Đại hội, hội nghị") == .congress)
    #expect(CampaignType.closedList.value(spelled: "emulation_drive") == .emulationDrive)
    #expect(Consent.Scope.closedList.value(spelled: "Mạng xã hội") == .social)
    #expect(Award.Validity.closedList.value(spelled: "đã hủy bỏ") == .revoked)
    #expect(ClosedList<Int>.classes.value(spelled: "Nhì") == 2)
    #expect(ClosedList<Int>.classes.value(spelled: "III") == 3)
  }

  @Test(arguments: [
    ("có", true), ("x", true), ("X", true), ("đúng", true), ("true", true), ("1", true),
    ("không", false), ("sai", false), ("false", false), ("0", false),
  ])
  func readsBooleans(word: String, value: Bool) {
    #expect(ClosedList<Bool>.booleans.value(spelled: word) == value)
  }

  @Test func everyValueHasItsRawValueAndTwoTitles() {
    func check<Value>(_ values: [Value]) where Value: ClosedValue & RawRepresentable<String> {
      for value in values {
        #expect(!value.title.vi.isEmpty && !value.title.en.isEmpty)
        #expect(Value.closedList.value(spelled: value.title.vi) == value)
        #expect(Value.closedList.value(spelled: value.rawValue) == value)
      }
    }
    check(ProfileKind.allCases)
    check(Genre.allCases)
    check(ProfileStatus.allCases)
    check(Privacy.allCases)
    check(AchievementType.allCases)
    check(WorkerGroup.allCases)
    check(CollectiveType.allCases)
    check(Gender.allCases)
    check(CampaignType.allCases)
    check(Award.Validity.allCases)
    check(Consent.Scope.allCases)
    check(SiteConfiguration.Workflow.allCases)
    check(CustomFieldDeclaration.FieldType.allCases)
  }
}
