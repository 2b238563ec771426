/// The rows of a file made ready for a design: which belong together, which lack something, and who
/// is in the figures.
@NullMarked
package org.mainstay.inside.study.design.rows;

import org.jspecify.annotations.NullMarked;
