/// Tests of handing cases over.
@NullMarked
package org.mainstay.inside.huddle.handover;

import org.jspecify.annotations.NullMarked;
