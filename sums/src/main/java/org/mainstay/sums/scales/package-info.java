/// Questionnaires as data files: what they ask, how they are scored, what their licences allow, and
/// whether a course of support helped.
///
/// No score ranks, refuses or discharges anybody; a total is always recomputable from its answers.
@NullMarked
package org.mainstay.sums.scales;

import org.jspecify.annotations.NullMarked;
