/// What managers learn: guides, short courses and how to reach the hub, without an account.
@NullMarked
package org.mainstay.outside.academy;

import org.jspecify.annotations.NullMarked;
