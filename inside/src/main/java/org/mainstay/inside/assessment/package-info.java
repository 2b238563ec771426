/// The first conversation: what somebody needs, their goals, their questionnaires item by item.
@NullMarked
package org.mainstay.inside.assessment;

import org.jspecify.annotations.NullMarked;
