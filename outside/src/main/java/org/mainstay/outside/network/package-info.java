/// What hubs do together: how a hub stands to the eight principles, what its steering group decides
/// and tries out, what they tell one another, and which employers have a hub at all.
@NullMarked
package org.mainstay.outside.network;

import org.jspecify.annotations.NullMarked;
