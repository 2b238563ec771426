/// Whether a service stands out from the others more than chance and ordinary differences explain.
///
/// Services are never ranked: results keep the order in which units were handed in.
@NullMarked
package org.mainstay.sums.statistics.funnel;

import org.jspecify.annotations.NullMarked;
