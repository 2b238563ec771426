/// Does a programme make a difference? A design in YAML, the data it names, the estimates and the
/// sentences that may be said of them: `./mainstay study`.
@NullMarked
package org.mainstay.inside.study.design;

import org.jspecify.annotations.NullMarked;
