package io.mandate.hierarchy.api;

/**
 * How one party stands to another: the first that holds, in this order. Only peers ask (rule 2).
 */
public enum Relation {
  /** One and the same party. */
  SELF,
  /** One person answers for both. */
  SAME_HEAD,
  /** Each stands above the other. */
  TANGLED,
  /** The first stands above the second. */
  SUPERIOR,
  /** The second stands above the first. */
  SUBORDINATE,
  /** Some person stands above both, or both are of one tree. */
  PEER,
  /** Of different trees, with nobody above both. */
  UNRELATED
}
