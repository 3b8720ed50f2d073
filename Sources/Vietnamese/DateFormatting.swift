extension PartialDate {
  /// “Thứ Năm, ngày 21 tháng 11 năm 2019 - 09:25”, “tháng 6 năm 2020”, “năm 2020”; in English
  /// “Thursday, 21 November 2019, 09:25”, “June 2020”, “2020”.
  ///
  /// With `officialPadding` days below 10 and the months 1 and 2 get a zero, as in documents.
  package func formatLong(
    _ language: TextLanguage = .vietnamese, officialPadding: Bool = false
  ) -> String { "" }

  /// `21/11/2019`, `06/2020`, `2020`; in English “21 Nov 2019”, “Jun 2020”, “2020”. Never a time.
  package func formatShort(_ language: TextLanguage = .vietnamese) -> String { "" }

  /// ISO 8601 as `<time datetime>` takes it: `2019-11-21T09:25:00+07:00`, `2019-11-21`, `2020-06`.
  package func iso(offset: TimeZoneOffset = .vietnam) -> String { "" }

  /// RFC 822 with a four-digit year, for RSS: `Thu, 21 Nov 2019 09:25:00 +0700`.
  package func rfc822(offset: TimeZoneOffset = .vietnam) -> String { "" }
}
