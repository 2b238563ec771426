/// The evaluation engine: did this help, who comes, how long do people wait, is this figure
/// special?
///
/// Pure: data, time and chance are handed in. One part for each kind of question: `regression` for
/// programmes, `panel` for staff followed over waves, `campaign` for what came with a campaign,
/// `planning` for how many people a test needs, `survival` for waits, `control` for one series over
/// time, `funnel` for services side by side, `rates` for shares and their intervals, `tail` for the
/// distributions under all of them.
@NullMarked
package org.mainstay.sums.statistics;

import org.jspecify.annotations.NullMarked;
