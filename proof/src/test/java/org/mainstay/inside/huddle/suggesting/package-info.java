/// Tests of who could support whom.
@NullMarked
package org.mainstay.inside.huddle.suggesting;

import org.jspecify.annotations.NullMarked;
