/// Why the hub is worth its money, in figures that anybody can work out again.
///
/// Start reading at `pack.PackMaker`: what a pack is made of. Nothing here knows more than the
/// noticeboard, what the hub typed about its money, and the words that people let it quote.
@NullMarked
package org.mainstay.outside.casemaking;

import org.jspecify.annotations.NullMarked;
