package io.mandate.hierarchy.imports.rest;

import java.util.Set;

/** The codes that have words. */
public final class Reasons {
  private Reasons() {}

  public static Set<Object> english() {
    return ReasonTexts.load("import-reasons_en.properties").keySet();
  }

  public static Set<Object> chinese() {
    return ReasonTexts.load("import-reasons_zh_CN.properties").keySet();
  }
}
