/// Whatever every page of the office needs: who is signed in there, and for whom.
@NullMarked
package org.mainstay.outside.office;

import org.jspecify.annotations.NullMarked;
