/// What every chart is drawn with: paper, ink, shapes, scales and words that fit.
@NullMarked
package org.mainstay.ui.chart.drawing;

import org.jspecify.annotations.NullMarked;
