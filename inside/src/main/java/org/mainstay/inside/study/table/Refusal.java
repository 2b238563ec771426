package org.mainstay.inside.study.table;

/// Why a file was not worked on, with the code that names it.
public enum Refusal {
  UNKNOWN_SCALE("MAINSTAY-STUDY-001", "No questionnaire has this name"),
  FILE_MISSING("MAINSTAY-STUDY-002", "The file is not there or cannot be read"),
  OUT_NOT_A_FOLDER("MAINSTAY-STUDY-003", "The results cannot go there"),
  OPTION_NOT_UNDERSTOOD("MAINSTAY-STUDY-004", "An option cannot be understood"),
  COLUMN_MISSING("MAINSTAY-STUDY-005", "A column that is needed is not in the file"),
  FILE_EMPTY("MAINSTAY-STUDY-006", "The file is empty"),
  NOT_UTF8("MAINSTAY-STUDY-007", "The file is not UTF-8 text"),
  NOT_CSV("MAINSTAY-STUDY-008", "The file is not well-formed CSV"),
  COLUMN_TWICE("MAINSTAY-STUDY-009", "Two columns have the same name"),
  ROW_RAGGED("MAINSTAY-STUDY-010", "A row has another number of cells than the header"),
  ANSWER_NOT_ON_SCALE("MAINSTAY-STUDY-011", "An answer is one that the questionnaire lacks"),
  UNKNOWN_MEASURE("MAINSTAY-STUDY-012", "No anxiety measure has this name"),
  SCORE_NOT_POSSIBLE("MAINSTAY-STUDY-013", "A number is one that cannot be"),
  TOO_MANY_ROWS("MAINSTAY-STUDY-014", "The file has more rows than we take at once"),
  OUT_NOT_WRITTEN("MAINSTAY-STUDY-015", "The results could not be written"),
  NOT_PARQUET("MAINSTAY-STUDY-016", "The file is not well-formed Parquet"),
  NUMBER_NEEDED("MAINSTAY-STUDY-017", "A cell that must hold a number holds something else"),
  KEY_TWICE("MAINSTAY-STUDY-018", "The same thing is there twice"),
  DESIGN_NOT_UNDERSTOOD("MAINSTAY-STUDY-019", "The design cannot be understood"),
  NOT_ESTIMABLE("MAINSTAY-STUDY-020", "There is not enough in the file to answer the question"),
  DATE_NEEDED("MAINSTAY-STUDY-021", "A cell that must hold a day holds something else"),
  SQL_NOT_UNDERSTOOD("MAINSTAY-STUDY-022", "The question in SQL cannot be answered"),
  PANEL_UNEQUAL("MAINSTAY-STUDY-023", "Somebody is missing in a wave"),
  NOBODY_TO_COMPARE("MAINSTAY-STUDY-024", "There is nobody to compare with"),
  TABLE_CONTRADICTORY("MAINSTAY-STUDY-025", "No true counts can give the numbers of a table");

  private final String code;
  private final String words;

  Refusal(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// The code, as in docs/errors.md.
  public String code() {
    return code;
  }

  /// What is wrong, in a sentence.
  public String words() {
    return words;
  }

  /// Whether the question was wrong rather than the file's content.
  boolean isWrongUse() {
    return switch (this) {
      case UNKNOWN_SCALE,
          FILE_MISSING,
          OUT_NOT_A_FOLDER,
          OPTION_NOT_UNDERSTOOD,
          COLUMN_MISSING,
          DESIGN_NOT_UNDERSTOOD ->
          true;
      case FILE_EMPTY,
          NOT_UTF8,
          NOT_CSV,
          COLUMN_TWICE,
          ROW_RAGGED,
          ANSWER_NOT_ON_SCALE,
          UNKNOWN_MEASURE,
          SCORE_NOT_POSSIBLE,
          TOO_MANY_ROWS,
          OUT_NOT_WRITTEN,
          NOT_PARQUET,
          NUMBER_NEEDED,
          KEY_TWICE,
          NOT_ESTIMABLE,
          DATE_NEEDED,
          SQL_NOT_UNDERSTOOD,
          PANEL_UNEQUAL,
          NOBODY_TO_COMPARE,
          TABLE_CONTRADICTORY ->
          false;
    };
  }
}
