/// Find support near you: the directory, searched by what somebody needs and where they are. Start
/// reading at `FindPages`.
@NullMarked
package org.mainstay.front.finding;

import org.jspecify.annotations.NullMarked;
