/// Campaigns: what came with them, through the released book and its page, and what is not claimed.
@NullMarked
package org.mainstay.proof.campaigns;

import org.jspecify.annotations.NullMarked;
