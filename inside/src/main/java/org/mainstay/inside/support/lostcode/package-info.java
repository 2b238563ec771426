/// The way back for somebody who lost their code, over the contact that is safe for them.
@NullMarked
package org.mainstay.inside.support.lostcode;

import org.jspecify.annotations.NullMarked;
