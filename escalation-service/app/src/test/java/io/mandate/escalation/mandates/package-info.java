@NullMarked
package io.mandate.escalation.mandates;

import org.jspecify.annotations.NullMarked;
