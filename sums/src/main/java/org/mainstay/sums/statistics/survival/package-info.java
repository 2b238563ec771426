/// How long people wait, and what becomes of them: curves, tests between groups, rival ends.
///
/// A share "seen within six weeks" among those seen leaves out everybody who still waits. Here
/// everybody counts for as long as they were followed. Days are whole days; whoever is followed no
/// longer leaves a day after those whose wait ended on it.
@NullMarked
package org.mainstay.sums.statistics.survival;

import org.jspecify.annotations.NullMarked;
