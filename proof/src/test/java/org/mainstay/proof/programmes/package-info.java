/// Programmes in the office: the catalogue, the test plan that nobody changes, and the verdict.
@NullMarked
package org.mainstay.proof.programmes;

import org.jspecify.annotations.NullMarked;
