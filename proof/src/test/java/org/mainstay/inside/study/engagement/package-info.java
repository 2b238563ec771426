/// Tests of listening to staff.
@NullMarked
package org.mainstay.inside.study.engagement;

import org.jspecify.annotations.NullMarked;
