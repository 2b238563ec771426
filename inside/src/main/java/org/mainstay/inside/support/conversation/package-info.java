/// The conversation about all of life: how satisfied somebody is with each area, and what they want
/// help with.
@NullMarked
package org.mainstay.inside.support.conversation;

import org.jspecify.annotations.NullMarked;
