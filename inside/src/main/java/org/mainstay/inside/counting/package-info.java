/// What the hub counts: how long people wait, and once a night what leaves through the hatch.
///
/// Coarse and never about one person. Start reading at `Counting`.
@NullMarked
package org.mainstay.inside.counting;

import org.jspecify.annotations.NullMarked;
