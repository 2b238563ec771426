package org.mainstay.house.tree;

/// The tree cannot be kept or checked as things are: what is wrong, where, and the way out.
public final class TreeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What can be wrong, each with its code and the way out.
  public enum Kind {
    ANCHOR_UNREADABLE(
        "MAINSTAY-TREE-001",
        "is no file of checkpoints of this house",
        "put the file back from your copy of it; if the disk broke it, keep it under another name, and the house begins a new one"),
    ANCHOR_NOT_WRITTEN(
        "MAINSTAY-TREE-002",
        "could not be written",
        "check that the folder can be written and its disk is not full; leaves wait until it can"),
    BEHIND_THE_ANCHOR(
        "MAINSTAY-TREE-003",
        "has a checkpoint that the database does not have: leaves were taken away, or an older backup was restored",
        "run ./mainstay trail verify. If you restored a backup, keep the file of the anchor under another name as the proof of what was lost, and the house begins a new one; if not, call your Caldicott Guardian"),
    GROWN_OTHERWISE(
        "MAINSTAY-TREE-004",
        "is not what the last checkpoint signed, so nothing more is signed",
        "run ./mainstay trail verify, which names the place, and call your Caldicott Guardian"),
    NO_ANCHOR(
        "MAINSTAY-TREE-005",
        "is not there, so nobody can tell whether the whole trail was written anew",
        "name the file with --anchor, or put it back from your copy of it"),
    NO_KEY(
        "MAINSTAY-TREE-006",
        "is no public key of checkpoints",
        "name the file trail.vkey of the anchor's folder with --key, or the key that your Caldicott Guardian was sent");

    private final String code;
    private final String words;
    private final String wayOut;

    Kind(String code, String words, String wayOut) {
      this.code = code;
      this.words = words;
      this.wayOut = wayOut;
    }

    /// The code an operator can look up.
    public String code() {
      return code;
    }
  }

  private final Kind kind;

  /// @param where a file, or a part of the tree
  public TreeFault(Kind kind, Object where) {
    super(words(kind, where));
    this.kind = kind;
  }

  TreeFault(Kind kind, Object where, Throwable cause) {
    super(words(kind, where), cause);
    this.kind = kind;
  }

  private static String words(Kind kind, Object where) {
    return kind.code + ": " + where + " " + kind.words + ". Way out: " + kind.wayOut;
  }

  /// What is wrong.
  public Kind kind() {
    return kind;
  }
}
