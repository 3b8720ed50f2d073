/// The number of a document as it should be printed: `57/ KH - LĐLĐ` becomes `57/KH-LĐLĐ`.
package func normalisedDocumentNumber(_ text: String) -> String { text }

/// What two spellings of one document number have in common: no case, no leading zeros.
package func documentNumberKey(_ text: String) -> String { text }
