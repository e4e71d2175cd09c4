package io.mandate.hierarchy.imports;

/** A file that cannot be read at all; says which, where, and what is wrong with it. */
final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableFile(String file, String what) {
    super(file + ": " + what);
  }

  UnreadableFile(String file, String what, Throwable cause) {
    super(file + ": " + what, cause);
  }
}
